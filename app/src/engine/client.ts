/** The page's end of the engine: starts it, calls it, stops it. */
import { unzlibSync } from "fflate";
import type { Project, ProjectWithoutBytes, StoredFile } from "../state/project.js";
import { ProblemError } from "./problem.js";
import type { Answer, Call, Engine } from "./protocol.js";

/** How far a long call has come. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

interface Port {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  postMessage(call: Call): void;
}

/** A running engine, and how to end it. */
interface Running {
  readonly port: Port;
  end(): void;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((done: Done) => void) | undefined;
}

/** Thrown by calls that somebody stopped. */
export class StoppedError extends Error {}

let running: Promise<Running> | undefined;
let next = 1;
const waiting = new Map<number, Waiting>();
const handed = new Set<string>();

/** Calls the engine. */
export async function call<M extends keyof Engine>(
  method: M,
  args: Parameters<Engine[M]>,
  progress?: (done: Done) => void,
): Promise<Awaited<ReturnType<Engine[M]>>> {
  running ??= start();
  const { port } = await running;
  return new Promise<Awaited<ReturnType<Engine[M]>>>((resolve, reject) => {
    const id = next++;
    waiting.set(id, { resolve, reject, progress });
    port.postMessage({ id, method, args });
  });
}

/** Hands over the files of a project that the engine does not have yet, and leaves their bytes out of what is sent. */
export async function handOver(project: Project): Promise<ProjectWithoutBytes> {
  // What an earlier page kept knows of no lists made.
  const { powers, offices, base, made = null, ...rest } = project;
  for (const file of [powers, offices, base, made]) if (file) await handFile(file);
  return {
    ...rest,
    powers: named(powers),
    offices: named(offices),
    base: named(base),
    made: named(made),
  };
}

async function handFile(file: StoredFile): Promise<void> {
  if (handed.has(file.key)) return;
  handed.add(file.key);
  await call("keep", [file]);
}

function named(file: StoredFile | null): Omit<StoredFile, "bytes"> | null {
  return file && { name: file.name, key: file.key };
}

/** Ends what the engine does. The next call starts another. */
export async function stop(): Promise<void> {
  const before = running;
  running = undefined;
  handed.clear();
  (await before)?.end();
  for (const { reject } of waiting.values()) reject(new StoppedError());
  waiting.clear();
}

/** A worker; where the browser allows none, as some do for pages in a folder, the page itself. */
async function start(): Promise<Running> {
  const script = await engineScript();
  return (await inWorker(script)) ?? inPage(await script.text());
}

/** The engine's script, which the page carries compressed so that it is small enough to send around. */
async function engineScript(): Promise<Blob> {
  const packed = bytesOf(document.getElementById("engine")?.textContent ?? "");
  return asScript(await unpacked(packed));
}

/** A plain loop: a callback for each of two million characters keeps a slow machine busy for seconds. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64.trim());
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** By the browser itself, off the thread that draws; older ones leave it to a library. */
async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<BlobPart> {
  if (typeof DecompressionStream === "undefined") return unzlibSync(packed) as Uint8Array<ArrayBuffer>;
  const stream = asScript(packed).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).blob();
}

function asScript(part: BlobPart): Blob {
  return new Blob([part], { type: "text/javascript" });
}

async function inWorker(script: Blob): Promise<Running | null> {
  try {
    const url = URL.createObjectURL(script);
    const worker = new Worker(url);
    // A worker that is refused says so by an event, one that runs answers.
    const works = await new Promise<boolean>((resolve) => {
      worker.onerror = () => resolve(false);
      worker.onmessage = () => resolve(true);
      worker.postMessage({ id: 0, method: "ready", args: [] });
    });
    URL.revokeObjectURL(url);
    if (!works) return null;
    worker.onmessage = receive;
    worker.onerror = null;
    return { port: worker, end: () => worker.terminate() };
  } catch {
    return null;
  }
}

function inPage(script: string): Running {
  const { port1, port2 } = new MessageChannel();
  (globalThis as { zwgkEngine?: MessagePort }).zwgkEngine = port2;
  const element = document.createElement("script");
  element.textContent = script;
  document.head.append(element);
  port1.onmessage = receive;
  return {
    port: port1,
    end: () => {
      port1.close();
      port2.close();
    },
  };
}

function receive({ data }: MessageEvent<Answer>): void {
  const caller = waiting.get(data.id);
  if (!caller) return;
  if ("total" in data) {
    caller.progress?.(data);
    return;
  }
  waiting.delete(data.id);
  if ("problem" in data) caller.reject(new ProblemError(data.problem));
  else caller.resolve(data.result as never);
}
