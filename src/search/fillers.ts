/** What people say around what they look for. */

/** Longer ones first: the first that fits is taken. No single character that official words are made with. */
const FILLERS = [
  "什么时候|为什么|有什么|是什么|什么样|什么|怎么样|怎么|怎样|如何|多少钱|多少|几点|几个|哪里|哪儿|哪些|哪家|哪个|去哪|在哪",
  "能不能|可不可以|可以|有没有|没有|是不是|是否|要不要|需要|想要|算不算|请问|找谁|向谁|我家|我们|你们|他们|一下|这里|那里",
  "的|了|吗|呢|吧|嘛|呀|我|你|他|她|谁|哪|怎|几",
];

const PATTERN = new RegExp(FILLERS.join("|"), "gu");

/** Blanks them out, so that what stands on either side does not join. The text keeps its length. */
export function withoutFillers(text: string): string {
  return text.replace(PATTERN, (filler) => " ".repeat(filler.length));
}
