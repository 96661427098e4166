/** Words of a customer or of the draft, as text and with their own direction. */
export const Quoted = ({ text }: { text: string }) => (
  <q class="quote">
    <bdi dir="auto">{text}</bdi>
  </q>
);
