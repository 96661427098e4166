/** An element's text as one line: white space runs become one space. Null when nothing is left or there is no element. */
export const readLine = (element: Element | null | undefined): string | null => {
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

/** As `readLine`, but without the text of child elements: headings hold buttons. */
export const readOwnLine = (element: Element | null | undefined): string | null => {
  let text = '';
  for (const node of element?.childNodes ?? []) if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
  text = text.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};
