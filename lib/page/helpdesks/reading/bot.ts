const word = /(?:^|[^\p{L}\p{N}])bot(?![\p{L}\p{N}])/iu;
const tail = /\p{Ll}Bot(?![\p{L}\p{N}])/u;

/** Does a display name call itself a bot ("Acme Bot", "AnswerBot")? Surnames such as Talbot do not. */
export const isBotName = (name: string | null): boolean => name !== null && (word.test(name) || tail.test(name));
