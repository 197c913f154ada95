/** Numbers as text, as they stand in the packed index: of 8, 16 or 32 bits, the low byte first, in base64. */
export function pack(numbers: Uint8Array | Uint16Array | Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of a packed text; a view of 16 or 32 bits on them gives the numbers back. */
export function unpack(packed: string): ArrayBuffer {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
