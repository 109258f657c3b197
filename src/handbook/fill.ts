/** A new handbook with what people filled into the old one. */
import type { Filled } from "./filled.js";
import type { Service, ServiceField, ServiceSection } from "./services.js";

/** What was filled in for an item or an element that the list no longer has. */
export interface LeftOver {
  /** What stood over the guide. */
  readonly title: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A handbook to be written. */
export interface Handbook {
  readonly sections: readonly ServiceSection[];
  /** Nothing that a person wrote is lost: it stands at the end of the document. */
  readonly leftOver: readonly LeftOver[];
}

/**
 * Puts filled-in lines where they belong. What a person wrote goes before what the profile says; where the profile says
 * something else, such as another office, that is offered beside it.
 */
export function fill(sections: readonly ServiceSection[], filled: Filled): Handbook {
  const services = new Map(
    sections
      .flatMap((section) => section.services)
      .flatMap((one) => [[one.title, one] as const, [one.id, one] as const]),
  );
  return {
    sections: sections.map((section) => ({
      ...section,
      services: section.services.map((service) => filledService(service, filled)),
    })),
    leftOver: Array.from(filled).flatMap(([key, fields]) => {
      const service = services.get(key);
      return Array.from(fields, ([label, lines]) => ({ title: service?.title ?? key, label, lines })).filter(
        ({ label }) => !service?.fields.some((field) => field.label === label),
      );
    }),
  };
}

function filledService(service: Service, filled: Filled): Service {
  const written = filled.get(service.title) ?? filled.get(service.id);
  return { ...service, fields: service.fields.map((field) => filledField(field, written?.get(field.label))) };
}

function filledField(field: ServiceField, written: readonly string[] | undefined): ServiceField {
  if (written === undefined) return field;
  const { label, lines } = field;
  const same = lines.length === 0 || lines.join("\n") === written.join("\n");
  return same ? { label, lines: written } : { label, lines: written, offered: lines };
}
