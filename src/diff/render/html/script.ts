/** The few lines of script in the redline: filters by level and domain. */

/**
 * The script.
 *
 * @returns JavaScript without `</`, so that it can stand in the page; hides by the attribute `hidden`, which the
 *   style sheet overrules in print
 */
export function filterScript(): string {
  return `
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const output = form.querySelector("output");
  const all = document.querySelectorAll("[data-level]").length;
  const apply = () => {
    const levels = [...form.querySelectorAll("input:checked")].map((box) => box.value);
    const domain = form.elements.domain.value;
    let shown = 0;
    for (const section of document.querySelectorAll("section[data-domain]")) {
      const wanted = domain === "" || section.dataset.domain.split(" ").includes(domain);
      let any = false;
      for (const one of section.querySelectorAll("[data-level]")) {
        one.hidden = !levels.includes(one.dataset.level);
        if (wanted && !one.hidden) { shown += 1; any = true; }
      }
      for (const item of section.querySelectorAll("[data-levels]"))
        item.hidden = !item.dataset.levels.split(" ").some((level) => levels.includes(level));
      section.hidden = !wanted || !any;
    }
    output.textContent = output.dataset.text.replace("{shown}", shown).replace("{all}", all);
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
`;
}
