import { unpack } from "./search/packed.ts";

/**
 * The value that was packed as JSON, gzip and base64.
 *
 * @throws {Error} where it is none.
 */
export async function unzip(packed: string): Promise<unknown> {
  const text = new Blob([unpack(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(text).json();
}
