/** Runs before all else: the page forbids code made from text, and zod tries it once, when its first schema is made. */
import * as z from "zod";

z.config({ jitless: true });
