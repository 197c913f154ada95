interface NewFile {
  name: string;
  type: string;
  text: string;
}

/** Hands a file to the browser's own downloads, as after a press on a link. */
export function saveFile({ name, type, text }: NewFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only after a dialog
}
