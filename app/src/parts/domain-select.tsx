/** Which domain is shown: all of them, or one. */
import { words } from "../words/index.js";

interface DomainSelectProps {
  readonly domains: readonly string[];
  /** Empty for all. */
  readonly value: string;
  readonly onChange: (domain: string) => void;
}

export function DomainSelect({ domains, value, onChange }: DomainSelectProps) {
  const { offices: say } = words.value;
  return (
    <label class="inline">
      {say.domain}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say.allDomains}</option>
        {[...new Set(domains)].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
