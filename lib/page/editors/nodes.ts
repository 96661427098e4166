/** Is `node` an element? By number: nodes of frames and other worlds fail `instanceof`. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** Is `node` a text node? */
export const isText = (node: Node | null): node is Text => node?.nodeType === 3;
