/** What is said around findings and steps: apart from the rules' texts, so that a page can show steps without those. */
export const findingLabels = {
  /** Said after a finding whose rule the office took over. */
  borrowed: "Bu kural Aksaray'ın duyurusundan alındı; kendi biriminize sorun.",
  actions: {
    application: 'Başvuru sayfasını aç',
    'self-service': "Online İşlemler'i aç",
    mebbis: "MEBBİS'i aç",
    popup: 'Kaydı aç',
    'postal-address': 'Adresi kopyala',
    'call-centre': 'Numarayı kopyala',
    copied: 'Kopyalandı',
    'request-type': 'Alanı göster',
    signing: 'Alanı göster',
    dismiss: 'Bir daha gösterme',
  },
};
