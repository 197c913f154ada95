const phone = /\b(1-\d{3}-\d{3}-\d{4}|988|911|211)\b/;

/** A text of ours whose numbers are called by pressing them, and never broken over two lines. */
export function WithPhones({ text }: { text: string }) {
  return (
    <>
      {text.split(phone).map((part) =>
        phone.test(part) ? (
          <a key={part} class="phone" href={`tel:${part}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
