/** Words by which an agent says that something was said; `reminder` and `should-know` share them. */

export const told =
  '(sampaikan|jelaskan|jelasin|informasikan|infokan|infoin|bilang|bilangin|minta|mintakan|katakan|kasih|beritahukan|beritahu|tuliskan|tulis|sebutkan|sebut|ingatkan|ingetin|peringatkan|tegaskan|terangkan|arahkan|konfirmasi|konfirmasikan|kabari|kabarkan|jawab|balas|singgung|bahas|kemukakan|paparkan|jabarkan|sampein|uraikan|utarakan|umumkan|chat|kutulis|kubilang|kujelaskan|kusebut|kusampaikan|kukasih|kuterangkan|kuinfokan|wa|tekankan|jelasi|terangin|kasihtau|kasih-tahu|ceritakan|contohkan|cantumkan|explain|explained|mention|share)';
export const wasTold =
  '(disampaikan|dijelaskan|dijelasin|diinformasikan|diinfokan|diinfoin|dibilang|dibilangin|diminta|dikatakan|diberitahukan|diberitahu|dituliskan|ditulis|disebutkan|diingatkan|diperingatkan|ditegaskan|diterangkan|dijawab|dibahas|diingetin|diwanti-wanti|diarahkan|dikonfirmasi|diumumkan)';
export const done = '(sudah|telah|pernah|sempat|tadi|kemarin|barusan)';
/** Who speaks for the company when it reminds. */
export const teller = '(saya|kami|aku|kita|gue|admin|mimin|rekan|tim|cs)';
