import type { RuleNote } from '../../texts';

/** What each rule is about and why, for lists of them: apart from the findings' texts, which the worker holds. */
export const findingNotes = {
  'renewal-too-early': {
    name: 'Yenileme için erken',
    why: 'Son güne 3 ay veya daha fazla varken yapılan yenileme reddedilir. Yazdığınız son günden, başvurabileceğiniz ilk günü hesaplarız.',
  },
  'record-contradicts': {
    name: 'Yazdıklarınız birbiriyle çelişiyor',
    why: "Yenileme SMS'i, yenileme dönemi başlayınca gelir. SMS geldiği hâlde tarihe göre erken görünüyorsa yazdığınız son gün yanlış olabilir.",
  },
  'renewal-borderline': {
    name: 'Yenileme döneminin sınırı',
    why: 'Duyuru, 3 ayın nasıl sayılacağını söylemez. Takvim ayıyla ve 90 günle sayım birkaç gün farklı çıkar; o günlerde kimse kesin konuşamaz.',
  },
  'end-date-unknown': {
    name: 'Son gün yazılmamış',
    why: 'Yenilemenin erken olup olmadığı yalnızca e-imzanın son gününden bilinir.',
  },
  'notice-not-received': {
    name: "Yenileme SMS'i gelmedi",
    why: "Yenileme, Kamu SM'nin SMS'i ya da e-postası geldikten sonra yapılır. Son güne 30 gün veya daha az kaldıysa beklemek yerine aramak gerekir.",
  },
  'choose-e-onay': {
    name: 'E-onayla imzalayın',
    why: 'Süresi dolmadan yapılan yenileme e-onayla imzalanmazsa reddedilir.',
  },
  'renewal-signed-otherwise': {
    name: 'Yenileme e-onayla imzalanmıyor',
    why: 'Süresi dolmadan yapılan yenileme e-onayla imzalanmazsa reddedilir; e-onay sunulduğu hâlde başka yol seçmek bu yüzden zaman kaybettirir.',
  },
  'renewal-without-e-onay': {
    name: 'Sayfada e-onay seçeneği yok',
    why: 'E-onay aktivasyonu olanlar son sayfada «E-onaylı Başvuru Onay» seçeneğini görür. Seçenek yoksa yenileme e-onaysız gönderilir ve reddedilir.',
  },
  'e-onay-not-active': {
    name: 'E-onay aktivasyonu yok',
    why: 'E-onaylı başvuru için önce aktivasyon gerekir. Aktivasyon bir kez yapılır ve çalışan bir kart gerektirir; süre dolunca yapılamaz.',
  },
  'e-onay-unknown': {
    name: 'E-onay durumu bilinmiyor',
    why: 'E-onay aktivasyonu olanlar son onay sayfasında «E-onaylı Başvuru Onay» seçeneğini görür.',
  },
  'lost-as-renewal': {
    name: 'Kayıp kart için yenileme',
    why: 'Kayıp ya da çalıntı olduğu hâlde normal yenileme olarak yapılan başvuru reddedilir.',
  },
  'loss-not-declared': {
    name: 'Kart kayıp değilken «Kayıp Çalıntı»',
    why: "MEB'in başvuru kılavuzuna göre «Kayıp Çalıntı» geçerli sertifikayı iptal eder. İptal edilen sertifika bir daha çalışmaz.",
  },
  'other-reason': {
    name: '«Diğer» nedeni',
    why: "MEB'in başvuru kılavuzuna göre «Diğer», şimdiki sertifikaya ek bir sertifika içindir. Duyurunun dört sürecinden hiçbiri değildir.",
  },
  'identity-which-reason': {
    name: 'Kimlik değişikliğinde hangi neden',
    why: 'Sayfadaki nedenlerden hiçbirinin adı kimlik bilgisi değişikliği değildir. Bu süreci MEBBİS Birimi başlatır; doğru nedeni o söyler.',
  },
  'identity-change-before-unit': {
    name: 'Kimlik değişikliğinde önce yazı',
    why: 'Kimlik bilgisi değişince önce MEBBİS Birimine resmî yazıyla bilgi verilir. Birim süreci başlatır ve size haber verir.',
  },
  'identity-change-kills-old': {
    name: 'Yeni e-imza eskisini geçersiz kılar',
    why: 'Kimlik bilgisi değişen personelin yeni e-imzası üretildiği anda eskisi geçersiz olur. Başvurunun e-onayla yapılması önerilir.',
  },
  'type-unknown': {
    name: 'Başvuru nedeni okunamadı',
    why: 'Seçilen neden bildiğimiz yazılışlardan birine uymuyorsa tahmin etmeyiz; nedene bağlı uyarılar da verilmez.',
  },
  'expired-with-e-onay': {
    name: 'Süresi dolmuş, e-onay var',
    why: 'Süresinde yapılmayan yenileme, e-onay varsa e-onayla yapılabilir.',
  },
  'expired-without-e-onay': {
    name: 'Süresi dolmuş, e-onay yok',
    why: 'E-onay yoksa süresi geçen yenileme ıslak imzalı formla yapılır ve formu personel kendisi kargolar. Bu, e-onaysız yenilemenin reddedilmesinin istisnasıdır.',
  },
  'expired-signed-wet-despite-e-onay': {
    name: 'E-onay varken ıslak imza',
    why: 'Süre dolduktan sonraki ıslak imzalı form, e-onay aktivasyonu olmayanlar içindir.',
  },
  'first-record': {
    name: 'İlk başvuruda MEBBİS kaydı',
    why: "İlk başvuruda, MEBBİS'teki atama veya görevlendirme kaydının idari hizmetler sınıfından bir unvanla girilmiş olması gerekir.",
  },
  'first-post-form': {
    name: 'İlk başvuruda form kargosu',
    why: "İlk başvuruda ıslak imzalı formu Kamu SM'ye başvuran kendisi kargolar.",
  },
  'apply-yourself': {
    name: 'Başvuruyu siz yaparsınız',
    why: 'MEBBİS Birimi yalnızca onay verir. Personel adına başvuru ya da e-imza üretimi isteyen yazılar işleme alınmaz.',
  },
  'cover-letter-missing': {
    name: 'Üst yazı gönderilmedi',
    why: 'Üst yazısı gelmeyen başvuruya onay verilmez.',
  },
  'production-waits': {
    name: 'Yeni kartın üretimi',
    why: 'Onaylanan yenileme, ne zaman yapılmış olursa olsun, eskisinin son gününe 1 ay kala üretime girer.',
  },
  'pin-too-early': {
    name: "Yeni kartın PIN'i için erken",
    why: 'Yeni kart, eskisinin süresi dolmadan kullanılamaz ve kart şifresi (PIN) oluşturulamaz.',
  },
  'pin-which-card': {
    name: "Hangi kartın PIN'i",
    why: 'Bu sayfa hem yeni kart şifresi (PIN) hem de kilit çözme içindir. Yeni kart için eskisinin süresinin dolması beklenir; çalışan kartın kilidi her zaman çözülebilir.',
  },
  'pin-last-day': {
    name: 'Eski kartın son günü',
    why: 'Eski e-imzanın süresinin son gün hangi saatte dolduğu duyuruda yazmaz.',
  },
  'pin-now': {
    name: 'PIN şimdi oluşturulabilir',
    why: 'İlk başvuru, kimlik bilgisi değişikliği ve kayıp/çalıntı kartının şifresi (PIN) hemen; yenilemede gelen kartınki eskisinin süresi dolunca oluşturulur.',
  },
  'cancel-while-renewing': {
    name: 'Çalışan e-imzayı iptal',
    why: 'İptal edilen sertifika bir daha çalışmaz; e-onay aktivasyonu da çalışan bir kart gerektirir.',
  },
  'self-paid-path': {
    name: 'Kişi ödemeli başvuru',
    why: 'Ücretini kurumun ödediği MEB personeli başvurusu, MEB için açılan başvuru sayfasından yapılır.',
  },
  'no-case-yet': {
    name: 'Henüz kayıt yok',
    why: 'Uyarıların çoğu, e-imzanızın durumunu ve son gününü bilmeyi gerektirir.',
  },
  'renewal-not-offered': {
    name: '«Yenileme» listede yok',
    why: 'Kamu SM yenilemeyi kendi dönemi gelince açar; yerine seçilen başka neden çalışan kartı iptal edebilir ya da ek karta dönüşür.',
  },
  'application-unfinished': {
    name: 'Tamamlanmamış başvuru',
    why: 'İmzalanıp tamamlanmayan başvuru gönderilmiş olmaz, MEBBİS Birimi onu göremez.',
  },
  'choose-reason': {
    name: 'Doğru başvuru nedeni',
    why: 'Yanlış neden ya başvuruyu geri döndürür ya da çalışan kartı iptal eder; seçmeden önce bilmek gerekir.',
  },
} satisfies Readonly<Record<string, RuleNote>>;
