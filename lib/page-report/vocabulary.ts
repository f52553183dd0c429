/**
 * The words that a page report may show, folded (`lib/pages/fold.ts`): the recognisers' own vocabulary and common words
 * of interfaces and addresses. None of them says anything of a person. Words that are first names or surnames of many
 * people (deniz, barış, gün, bilgi as a name …) stay out unless recognition rests on them (onay).
 */
export const WORDS: ReadonlySet<string> = new Set(
  `
  ad adi adiniz soyad soyadi soyadiniz dogum yeri tarihi tarih baba anne kimlik no numara numarasi tc vatandaslik
  kurum kurumu sicil kart karti okuyucu tipi tip tur turu mini sertifika sertifikasi suresi sure yil
  guvenlik sozcugu sozcuk resimdeki yaziyi yazi giriniz girin captcha kod kodu onay onayla onaylama onayi sms
  basvuru basvurusu basvurular basvurularim basvurunuz basvurunun nedeni neden tarihi durumu durum formu form
  yenileme kayip calinti diger ilk degisikligi degisiklik bilgisi bilgileri bilgi bilgileriniz
  eonay eonayli eonayla eimza eimzali imza imzali imzala imzalama elektronik islak ile yontemi yontem secilmesi secimi
  secin seciniz sec secenek secenekler arayuzu arayuz son sayfa sayfasi sayfada
  nes nitelikli islemleri islem islemler islemleriniz bireysel kisi odemeli online self servis
  pin puk kilit cozme olusturma olustur degistir degistirme dogrula dogrulama yeni eski tekrar
  iptal et askiya alma aski kaldir askidan borc sorgulama sorgula odeme
  giris giris yap yapiniz yapin cikis cik kullanici kullanicilar parola parolasi sifre sifreli sifremi unuttum unutma
  edevlet eposta telefon cep adres adresi il ilce ulke posta kapisina
  devam ileri geri gonder gonderildi gonderin tamam tamamla kaydet vazgec kapat evet hayir ara bul temizle yenile
  ac indir yukle yazdir goruntule detay listele ekle sil duzenle guncelle incele sonraki onceki ana anasayfa
  menu menuler bolum bolumler duyuru duyurular duyurulari yardim iletisim hakkinda sss kilavuz takvim dil turkce english
  hata uyari basarili basarisiz bulunamadi oturum oturumunuz doldu dolmustur suresi lutfen bekleyin bekleyiniz
  sistem sistemi portal portali ekrani ekran merkezi merkez hizmet hizmetleri bakanligi bakanlik milli egitim saglik
  turkiye cumhuriyeti tubitak bilgem kamu sertifikasyon kamusm mebbis meb ebys dys modulu modul modulleri personel epersonel
  gorev gorevlendirme gorevi bilisim sistemleri unvan unvani baslama bitis gecerlilik gecerli kullanma
  mali muhur zaman damgasi erisim hesap hesabim profil ayarlar java akis surucu program programi
  ve veya bir bu icin olarak olan ise den dan da de ne nasil daha tum tumu hepsi yok var
  bp bs go meb ws aspx html main index default redirect landing login kart sifre nb nbimzali eimzaligonder degistirme
  https http www gov tr kamusm onlineislemler portal nesbireysel basvuru mebbisyd skt eozluk
  `
    .trim()
    .split(/\s+/),
);

/** Words that are shown with Turkish endings too, since no name begins with them and goes on as an ending does. */
export const STEMS: readonly string[] = [
  'basvuru',
  'sertifika',
  'yenileme',
  'eimza',
  'eonay',
  'kullanici',
  'parola',
  'dogrulama',
  'numara',
];

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Beside these stands a person's name, and any word of the vocabulary may be one there («Adı Soyadı: Onay Yeni»). */
export const NAME_LABELS = list(`
  ad adi adiniz adim soyad soyadi soyadiniz soyadim isim ismi isminiz adsoyad adisoyadi name surname
  sayin sn bay bayan hosgeldiniz geldiniz hosgeldin geldin merhaba
`);

/** The same, where a colon follows; else they begin a wording («Kullanıcı Girişi»). */
export const PERSON_LABELS = list(`
  kullanici kisi personel sahibi basvuran imzalayan hazirlayan onaylayan gonderen alici yetkili mudur ogretmen anne baba
`);

/** Stand behind a name. */
export const AFTER_A_NAME = list('bey beyefendi hanim hanimefendi geldiniz hosgeldiniz');

/** What belongs to a label's own wording and is no one's name. */
export const NEVER_NAMES = list(`
  veya ve ile icin olarak degisikligi degistirme bilgisi bilgileri bilgileriniz giriniz girin yaziniz seciniz secin
  sifre sifresi sifreniz parola parolasi kimlik kimligi no numarasi tc dogum yeri tarihi
  basvurunuz basvurusu basvurunun sertifikaniz lutfen
`);
