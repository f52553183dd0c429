/** The card in the page and the last check before sending. */
export const card = {
  collapse: 'Küçült',
  expand: 'Aç',
  /** The handle in the head, for the ear. */
  move: 'Uyarı kutusunu taşı: ok tuşlarıyla ya da sürükleyerek',
  more: 'Devamı var',
  /** What the collapsed card still says: how many, and the gravest tone's word. */
  pill: (count: number, toneWord: string) => `${count} uyarı · ${toneWord}`,
  muteTab: 'Bu başvuru başkasının: bu sekmede gösterme',
  /** Stands in the card's place for a while, with the button that takes it back. */
  muted: 'Bu sekmede gösterilmeyecek.',
  dismissed: (title: string) => `«${title}» bir daha gösterilmeyecek.`,
  undo: 'Geri al',
  /** The right option has been chosen. */
  chosen: (option: string) => `✓ ${option} seçili`,
  eOnay: 'E-onay',
  giveUp: 'Geri dön',
  sendAnyway: 'Yine de gönder',
  pressAgain: 'Şimdi düğmeye bir kez daha basın',
  /** Stands where the browser closed the clipboard to the page. */
  copyByHand: 'Tarayıcı kopyalamaya izin vermedi. Metin seçili: Ctrl+C ile kopyalayın.',
};
