import { expect, test } from "vitest";
import { goneOffices } from "../../src/responsibilities/mapping/gone.js";

test("an office that only decisions name is told once, with how many items it has", () => {
  const confirmed = (item: string, office: string) => ({
    item,
    links: [{ office, state: "confirmed" as const }],
  });
  const mapping = {
    mapping: 1 as const,
    release: "1.0.0",
    items: [
      confirmed("health-001", "便民服务中心"),
      confirmed("health-002", "便民服务中心、社会事务办公室"),
      confirmed("health-003", "社会事务办公室"),
      { item: "health-004", links: [{ office: "民政所", state: "proposed" as const }] },
    ],
  };
  expect(goneOffices(mapping, [{ name: "社会事务办公室" }])).toEqual([{ name: "便民服务中心", items: 2 }]);
});
