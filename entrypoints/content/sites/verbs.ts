/**
 * The names that a sending control has, per language that the sites speak. English first; a new language is one
 * line. Compared whole, without case: "Repost" and "Posts" are something else.
 */
const SENDING: Record<string, readonly string[]> = {
  en: [
    'post',
    'post all',
    'reply',
    'comment',
    'send',
    'share',
    'share now',
    'publish',
    'press enter to send',
    'post comment',
    'send message',
    'tweet',
  ],
  cy: ['postio', 'ateb', 'anfon', 'rhannu', 'rhannu nawr', 'sylw', 'cyhoeddi'],
  pl: ['opublikuj', 'odpowiedz', 'skomentuj', 'wyślij', 'udostępnij', 'udostępnij teraz'],
  fr: ['publier', 'répondre', 'commenter', 'envoyer', 'partager', 'partager maintenant'],
  de: ['posten', 'antworten', 'kommentieren', 'senden', 'teilen', 'jetzt teilen', 'veröffentlichen'],
  es: ['publicar', 'responder', 'comentar', 'enviar', 'compartir', 'compartir ahora', 'postear'],
  it: ['pubblica', 'rispondi', 'commenta', 'invia', 'condividi', 'condividi ora'],
  pt: ['publicar', 'responder', 'comentar', 'enviar', 'compartilhar', 'partilhar', 'compartilhar agora'],
  nl: ['plaatsen', 'beantwoorden', 'reageren', 'verzenden', 'versturen', 'delen', 'nu delen'],
  ro: ['postează', 'răspunde', 'comentează', 'trimite', 'distribuie', 'publică'],
  tr: ['paylaş', 'yanıtla', 'yorum yap', 'gönder', 'şimdi paylaş'],
  da: ['slå op', 'svar', 'kommentér', 'send', 'del', 'del nu', 'slå kommentar op'],
  sv: ['publicera', 'svara', 'kommentera', 'skicka', 'dela', 'dela nu'],
  vi: ['đăng', 'trả lời', 'bình luận', 'gửi', 'chia sẻ', 'chia sẻ ngay'],
};

const NAMES = new Set(Object.values(SENDING).flat());

/** Whether a control's name says that it sends what was written. */
export function saysSend(name: string): boolean {
  return NAMES.has(
    name
      .toLocaleLowerCase()
      .replace(/[.…!]+$/, '')
      .trim(),
  );
}
