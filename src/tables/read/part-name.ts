/** What is the same in all ways to write the name of a part (ECMA-376-2, 6.2.2): writers differ in all of them. */
export function partName(path: string): string {
  const steps: string[] = [];
  for (const step of unescapedPath(path).toLowerCase().split(/[\\/]/u)) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function unescapedPath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
