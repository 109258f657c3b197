/** A new handbook with what people filled into the old one. */
import type { Filled } from "./filled.js";
import type { Service, ServiceSection } from "./services.js";

/** What was filled in for an item or an element that the list no longer has. */
export interface LeftOver {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A handbook to be written. */
export interface Handbook {
  readonly sections: readonly ServiceSection[];
  /** Nothing that a person wrote is lost: it stands at the end of the document. */
  readonly leftOver: readonly LeftOver[];
}

/** Puts filled-in lines where they belong; what a person wrote goes before what the profile says. */
export function fill(sections: readonly ServiceSection[], filled: Filled): Handbook {
  const services = sections.flatMap((section) => section.services);
  const has = (id: string, label: string) =>
    services.some((service) => service.id === id && service.fields.some((field) => field.label === label));
  return {
    sections: sections.map((section) => ({
      ...section,
      services: section.services.map((service) => filledService(service, filled)),
    })),
    leftOver: Array.from(filled).flatMap(([id, fields]) =>
      Array.from(fields, ([label, lines]) => ({ id, label, lines })).filter(({ label }) => !has(id, label)),
    ),
  };
}

function filledService(service: Service, filled: Filled): Service {
  const lines = filled.get(service.id);
  return {
    ...service,
    fields: service.fields.map((field) => ({ ...field, lines: lines?.get(field.label) ?? field.lines })),
  };
}
