/** The last day, read from a file that somebody signed. */
export const certificateFile = {
  label: 'Son günü dosyadan oku',
  hint: 'İmzaladığınız bir belge (.eyp, .pdf, .imz, .p7s) ya da sertifika dosyanız (.cer, .crt, .pem, .p7b) yeter. Dosya bu bilgisayarda okunur; saklanmaz, gönderilmez.',
  drop: 'Dosyayı buraya da bırakabilirsiniz.',
  reading: 'Dosya okunuyor',
  stop: 'Okumayı durdur',
  region: 'Dosyadan okunan',
  /** Before one signer, and before several; a certificate of one's own needs no question. */
  isItYou: 'Bu siz misiniz?',
  whichIsYou: 'Hangisi sizsiniz?',
  nameless: 'Adı yazmıyor',
  left: (days: number) =>
    days > 0 ? `${days} gün kaldı` : days === 0 ? 'Bugün son gün' : `${-days} gün önce süresi doldu`,
  unsure: 'Nitelikli olduğu tam yazmıyor; kartınızınkiyse kullanın.',
  older: (onDay: string) =>
    `Bu belge, ${onDay} biten sertifikayla imzalanmış. Kartınız o günden beri yenilendiyse bu tarih eskisinindir.`,
  notVerified: 'Yalnızca sertifikadaki tarih okundu; imzanın geçerli olup olmadığına bakılmadı.',
  recorded: (day: string) => `yazdığınız son gün: ${day}`,
  same: 'Yazdığınız son günle aynı.',
  save: 'Bu tarihi kaydet',
  saved: (day: string) => `Son gün ${day} olarak kaydedildi.`,
  undone: 'Önceki bilgileriniz yerinde.',
  missing: (count: number) => `${count} imzacının sertifikası dosyada yok.`,
  passedOver: (names: string) => `Kişisel e-imza olmadığı için sayılmadı: ${names}.`,
  refused: {
    seal: (name: string | null) => `${of(name)}bir mühür, kişisel e-imza değil. Kendi imzaladığınız bir belgeyi seçin.`,
    'not-qualified': (name: string | null) =>
      `${of(name)}nitelikli elektronik sertifika değil. Kartınızdaki sertifikayı ya da onunla imzaladığınız bir belgeyi seçin.`,
    'no-last-day': (name: string | null) =>
      `${of(name)}son günü okunamayan bir sertifika. Son günü kart programına bakıp elle yazın.`,
    'time-stamp': (name: string | null) =>
      `${of(name)}zaman damgası, kişisel e-imza değil. Kendi imzaladığınız bir belgeyi seçin.`,
    ocsp: (name: string | null) =>
      `${of(name)}sertifika sorgulama hizmetinin sertifikası, kişisel e-imza değil. Kendi sertifikanızı ya da imzaladığınız bir belgeyi seçin.`,
    ca: (name: string | null) =>
      `${of(name)}sertifika veren kuruluşun sertifikası, kişisel e-imza değil. Kendi sertifikanızı ya da imzaladığınız bir belgeyi seçin.`,
  },
  problems: {
    empty: 'Dosya boş. Yeniden indirin ya da başka bir imzalı belge seçin.',
    'too-large': "Dosya 64 MB'den büyük. Daha küçük bir imzalı belge ya da sertifika dosyanızı seçin.",
    several: 'Birden çok dosya bıraktınız. Yalnızca birini seçin.',
    folder: 'Bu bir klasör. İçindeki imzalı belgeyi ya da sertifika dosyasını seçin.',
    unreadable: 'Dosya açılamadı. Bilgisayarınıza kopyalayıp yeniden seçin; klasörse içindeki dosyayı seçin.',
    unknown:
      'Bu dosyada sertifika ya da imza yok. İmzalı bir belge (.eyp, .pdf, .p7s) ya da sertifika dosyanızı (.cer) seçin.',
    'cut-off': 'Dosya yarım kalmış ya da bozulmuş. Yeniden indirip seçin.',
    picture: 'Bu bir resim; imza resimden okunmaz. Belgenin kendisini (.eyp, .pdf) seçin ya da tarihi elle yazın.',
    xml: "XML imzası (XAdES) okunmuyor. Belgenin .eyp'sini ya da sertifika dosyanızı (.cer) deneyin.",
    'key-file':
      'Bu bir anahtar dosyası; parolasını sormayız. Sertifika dosyanızı (.cer) ya da imzaladığınız bir belgeyi seçin.',
    'encrypted-message': 'Bu dosya şifreli. İmzalı ama şifresiz bir belge (.p7s, .pdf, .eyp) seçin.',
    'encrypted-package': 'Bu paket şifreli (.eyps). Şifresiz bir .eyp ya da sertifika dosyanızı (.cer) seçin.',
    'archive-without-signature':
      "Bu dosya imzalı bir EBYS paketi değil: içinde imza yok. Belgeyi EBYS'den .eyp olarak indirip onu seçin.",
    bomb: "Paketteki imza açılınca aşırı büyüyor; bu yüzden okunmadı. Belgeyi EBYS'den yeniden indirin ya da başka bir belge seçin.",
    'unsigned-pdf': "Bu PDF'te imza yok; belgenin .eyp'sini ya da sertifika dosyasını deneyin.",
    'no-certificate':
      'İmzalayanın sertifikası bu dosyada yok. Başka bir imzalı belge ya da sertifika dosyanızı (.cer) deneyin.',
  },
};

/** «Örnek Kurum: », or «Bu» where it names nobody. */
function of(name: string | null): string {
  return name === null ? 'Bu ' : `${name}: `;
}
