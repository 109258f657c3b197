/** A place to drop a file, or to choose one. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { words } from "../words/index.js";

interface DropFileProps {
  readonly label: string;
  readonly hint?: string;
  readonly accept?: string;
  readonly onFile: (name: string, bytes: Uint8Array) => void;
}

export function DropFile({ label, hint, accept, onFile }: DropFileProps) {
  const id = useId();
  const isOver = useSignal(false);
  const problem = useSignal("");
  const take = async (files: FileList | null | undefined) => {
    const [file, ...others] = files ?? [];
    problem.value = "";
    if (!file) return;
    try {
      onFile(file.name, new Uint8Array(await file.arrayBuffer()));
      if (others.length > 0) problem.value = words.value.dropFirst(file.name);
    } catch {
      // A folder, or a file that another program holds.
      problem.value = words.value.dropUnread(file.name);
    }
  };
  const over = (event: DragEvent, value: boolean) => {
    event.preventDefault();
    isOver.value = value;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button in it, which keys reach
    <div
      class={isOver.value ? "drop over" : "drop"}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        void take(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files);
          // The same file can be chosen again after it was mended.
          input.value = "";
        }}
      />
      <label for={id} class="button">
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint ?? words.value.dropHint}
      </p>
      {problem.value && (
        <p class="wrong" role="alert">
          {problem.value}
        </p>
      )}
    </div>
  );
}
