/** The page that opens once, after installing. */
export const welcome = {
  title: 'Hoş geldiniz',
  headline: 'E-imza başvurunuz reddedilmesin',
  lead: 'Başvuru sayfalarında neyin reddedileceğini, nedenini ve dayandığı maddeyi söyler; son gününüzü ve adımlarınızı unutmaz.',
  does: {
    title: 'Ne yapar?',
    lines: [
      'Kamu SM ve MEBBİS sayfalarında, başvurunuz reddedilecekse göndermeden önce uyarır.',
      'Sıradaki adımınızı, nedenini ve gününü söyler.',
      'Son günler yaklaşınca hatırlatır.',
      'Üst yazınızı hazırlar.',
    ],
  },
  never: {
    title: 'Ne yapmaz?',
    lines: [
      'Hiçbir yere veri göndermez; her şey bu bilgisayarda kalır.',
      'Parola, PIN ve kod alanlarını okumaz.',
      'Sizin yerinize başvurmaz, hiçbir düğmeye basmaz.',
    ],
  },
  questions: {
    title: 'Birkaç kısa soru',
    lead: 'Yarım dakika sürer; sonradan değiştirebilirsiniz.',
    done: 'Kaydedildi.',
    already: 'Bu soruları yanıtladınız; ayarlardan değiştirebilirsiniz.',
  },
  pin: {
    title: 'Eklentiyi nerede bulacaksınız?',
    lead: 'Simgeyi araç çubuğuna sabitleyin; pencere bir tıkla açılsın.',
    chrome: {
      title: 'Chrome ve Edge',
      picture: 'Araç çubuğunda yapboz simgesi, açılan listede E-İmza Asistanı ve yanında sabitleme düğmesi',
      steps: [
        'Adres çubuğunun sağındaki yapboz simgesine basın.',
        "«E-İmza Asistanı» yanındaki iğneye (Edge'de göze) basın.",
      ],
    },
    firefox: {
      title: 'Firefox',
      picture: 'Araç çubuğunda yapboz simgesi, açılan listede E-İmza Asistanı ve yanında dişli düğmesi',
      steps: ['Yapboz simgesine basın.', '«E-İmza Asistanı» yanındaki dişliye basın, «Araç Çubuğuna Sabitle»yi seçin.'],
    },
    shortcut: 'Klavyeden: Alt+Shift+E pencereyi açar.',
  },
  test: 'Hatırlatmalar size ulaşıyor mu?',
  ready: {
    title: 'Bundan sonra',
    lead: 'Resmî sayfaları her zamanki gibi açın; söylenecek bir şey varsa uyarı kutusu sağ üstte görünür.',
    popup: 'Pencereyi sekmede aç',
    options: 'Ayarlar',
  },
};
