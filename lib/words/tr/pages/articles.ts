/** The notice's articles in our own words. */
const meanings = {
  1: {
    title: 'Başvuruyu siz yaparsınız, MEBBİS Birimi onaylar',
    meaning:
      'E-imza başvurusunu personel kendisi yapar. İl MEM MEBBİS Birimi yalnızca onay verir; onay isteyen resmî yazılar işleme alınır, sizin adınıza başvuru ya da üretim isteyenler alınmaz.',
  },
  2: {
    title: 'İlk başvuru: MEBBİS kaydı ve kargo',
    meaning:
      "İlk kez başvuracak kişinin MEBBİS atama veya görevlendirme kaydı, idari hizmetler sınıfından bir unvanla girilmiş olmalıdır; değilse İl/İlçe MEM atama birimiyle görüşülür. Islak imzalı form Kamu SM'ye kargoyla gönderilir; kargolayan başvurandır.",
  },
  3: {
    title: 'Kimlik bilgisi değişikliği: önce MEBBİS Birimine yazı',
    meaning:
      'Önce MEBBİS Birimine resmî yazıyla bilgi verilir; birim süreci başlatır ve size haber verir. Başvurunun e-onayla yapılması önerilir. Yeni e-imza üretildiği anda eskisi geçersiz olur.',
  },
  4: {
    title: "Yenileme: SMS'ten sonra, e-onayla",
    meaning: 'Yenileme, SMS geldikten sonra ve süresi dolmadan, e-onay kullanılarak yapılır.',
  },
  5: {
    title: 'Önce e-onay aktivasyonu',
    meaning:
      'E-onaylı başvuru için e-onay aktivasyonu gerekir. Aktivasyon varsa yenilemenin son onay sayfasında «E-onaylı Başvuru Onay» seçeneği görünür; yoksa önce aktivasyon yapılır.',
  },
  6: {
    title: 'Süre dolduysa, e-onay varsa',
    meaning: 'Süresinde yapılmayan yenileme, süre dolduktan sonra da e-onayla yapılabilir.',
  },
  7: {
    title: 'Süre dolduysa, e-onay yoksa',
    meaning: 'Yenileme ıslak imzalı form çıktısıyla yapılır ve formu personel kendisi kargolar.',
  },
  8: {
    title: 'Üst yazı olmadan onay olmaz',
    meaning:
      'Talebin onaylanması için kurumdan İl Millî Eğitim Müdürlüğü MEBBİS Birimine üst yazı gönderilir. Üst yazısı gelmeyen başvuruya onay verilmez.',
  },
  9: {
    title: 'Reddedilen başvurular',
    meaning:
      'Üç başvuru reddedilir: son güne 3 ay veya daha fazla varken yapılan yenileme, e-onayla yapılmayan yenileme, kayıp ya da çalıntı olduğu hâlde normal yenileme olarak yapılan başvuru.',
  },
  10: {
    title: 'Üretim zamanı',
    meaning:
      'Yenileme ne zaman yapılırsa yapılsın, il onayından sonra, eskisinin son gününe 1 ay kala üretime girer ve kuryeye verilir. İlk başvuru, kimlik bilgisi değişikliği ve kayıp/çalıntı kartları hemen üretilir.',
  },
  11: {
    title: "Yeni kartın kullanılması ve PIN'i",
    meaning:
      'Yeni kart, eskisinin süresi dolmadan kullanılamaz ve kart şifresi (PIN) oluşturulamaz. İlk başvuru, kimlik bilgisi değişikliği ve kayıp/çalıntı kartlarında ikisi de hemen yapılabilir.',
  },
};

export const articles = {
  ...meanings,
  /** As a finding names its source. */
  /** The sources' full names. */
  sourceTitles: {
    notice: 'Aksaray MEBBİS Birimi, e-imza süreçleri duyurusu (11 madde)',
    'application-guide': 'MEB, elektronik imza başvuru kılavuzu',
    'kamusm-guides': 'Kamu SM kılavuzları ve sık sorulan sorular',
    'kamusm-meb-page': 'Kamu SM, MEB çalışanları için e-imza başvurusu sayfası',
    'kamusm-directive': 'Kamu SM başvuru yönergesi (kurumların yayımladığı kopyalardan)',
    'ebys-principles': 'MEB, EBYS kullanım ilkeleri, madde 6 (Temmuz 2024)',
  },
  /** Why a value of an administrator's policy is ignored. */
  policyProblems: {
    'unknown-key': 'böyle bir ayar yok',
    'wrong-type': 'türü yanlış',
    'not-allowed': 'izin verilen değerlerden biri değil',
    'out-of-range': 'sınırların dışında',
    'no-source': 'kaynağı yazılmamış',
    'not-a-day': 'geçerli bir gün değil (YYYY-AA-GG, bugünden sonra olamaz)',
  },
};
