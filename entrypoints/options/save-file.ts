/** How long (ms) a saved file's data must stay, since browsers read it after the press. */
const grace = 60_000;

/** Saves text as a file by a link of our own, which needs no permission. */
export const saveFile = (name: string, pieces: readonly string[]): void => {
  const address = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, grace);
};
