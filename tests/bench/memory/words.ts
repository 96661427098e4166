/** What the invented customers of the memory bench write about. `#` stands for a thing, `@` for a number. */
export const things =
  `blender kettle toaster router modem printer scanner monitor keyboard headset charger cable battery phone tablet laptop
camera lens tripod speaker soundbar television projector fridge freezer oven microwave dishwasher washer dryer vacuum heater fan
lamp sofa mattress pillow blanket curtain carpet chair desk shelf wardrobe mirror drill saw hammer ladder mower hose pump tent
backpack suitcase jacket sweater trousers sneakers boots sandals watch ring necklace helmet bicycle scooter stroller crib toy puzzle
guitar piano violin drum microphone subscription licence voucher coupon membership ticket booking reservation flight hotel room
insurance policy invoice receipt statement transfer deposit refund credit loan card account profile password login email
newsletter app website plugin backup server domain certificate kipas lemari kasur bantal sepatu sandal jaket celana tas dompet
kulkas mesin kompor rak meja kursi lampu baterai kabel layar tinta kertas paket resi voucher saldo tagihan pinjaman polis`.split(
    /\s+/,
  );

export const asks = [
  'Where is my #? The tracking @ has not moved since Monday',
  'How do I return the # that arrived broken on order @?',
  'Why was I charged twice for the # on invoice @?',
  'Can you cancel my # before it ships tomorrow?',
  'When does the refund for my # reach my bank account?',
  'How can I change the delivery address of the # on order @?',
  'Is the warranty of the # still valid after two years?',
  'Why does the # keep switching off after ten minutes?',
  'Could you send the # again, since the first one got lost?',
  'Which # fits the older model with serial @?',
  'How do I reset the # when the green light blinks?',
  'Can I pay for the # in three parts?',
  'Does the # come with a manual in Indonesian?',
  'Why can I not log in to see my #?',
  'Do you still have the blue # in a larger size?',
  'Kapan # saya dikirim? Pesanan @ masih diproses',
  'Kenapa uang untuk # belum kembali padahal sudah dibatalkan?',
  'Bagaimana cara menukar # yang salah ukuran di pesanan @?',
  'Apakah # ini bisa dicicil tanpa kartu kredit?',
  'Kok # saya mati terus setelah dipakai sebentar?',
  'Bisa tolong kirim ulang # karena yang kemarin hilang?',
  'Kenapa voucher @ tidak bisa dipakai untuk #?',
] as const;

export const replies = [
  'The # left our warehouse this morning with number @ and arrives on Friday.',
  'I booked the # back; the money for it is with your bank within three days.',
  'Please hold the button of the # for ten seconds, then the light turns white.',
  'A new # goes out today, and you may keep the old one. Your case is @.',
  '# sudah kami kirim ulang hari ini dengan resi @, tiba sebelum Jumat.',
  'Dana untuk # sudah kami kembalikan, masuk paling lambat tiga hari kerja.',
] as const;

export const asides = [
  'It is for the birthday of my daughter.',
  'I already wrote about it last week.',
  'The shop in town could not help me either.',
  'My neighbour has the same one and it works.',
  'I am at home on weekdays after five.',
  'Saya butuh untuk acara hari Sabtu.',
  'Sudah saya coba berkali-kali.',
  'Mohon dibantu secepatnya ya kak.',
] as const;
