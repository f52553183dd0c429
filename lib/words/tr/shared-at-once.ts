import type { Tone } from '../../rules/rule';

/** Words that more than one surface says, as far as a page needs them at once. */
export const sharedAtOnce = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Reddedilir', caution: 'Dikkat', uncertain: 'Belirsiz', info: 'Bilgi' } satisfies Record<
    Tone,
    string
  >,
  source: (names: string) => `Kaynak: ${names}`,
  article: (number: number) => `Madde ${number}`,
  save: 'Kaydet',
  cancel: 'Vazgeç',
  undo: 'Geri al',
  close: 'Kapat',
  saved: 'Kaydedildi',
  opensInTab: 'yeni sekmede açılır',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyRefused: 'Tarayıcı panoya yazdırmadı. Metin seçili: Ctrl+C ile kopyalayın.',
  notSaved: {
    full: 'Kaydedilemedi: tarayıcının bu eklentiye ayırdığı yer dolu. Önceki kayıt duruyor.',
    newer: 'Kaydedilemedi: kayıt, eklentinin daha yeni bir sürümüyle yazılmış. Eklentiyi güncelleyin; kayıt duruyor.',
    unavailable: 'Kaydedilemedi: tarayıcının deposuna ulaşılamadı. Önceki kayıt duruyor; yeniden deneyin.',
  },
  sourceMeaning: {
    checkedOn: (day: string) => `En son ${day} günü okundu.`,
    open: 'Kaynağı açın',
  },
  steps: {
    doneOn: 'Yapıldığı gün',
    changeDay: (step: string, day: string) => `${step}: ${day}, günü değiştirin`,
    seenOnPage: 'sayfada görüldü',
    why: 'Neden?',
    whyOf: (step: string) => `${step}: ayrıntı`,
    from: (day: string) => `${day} ve sonrası`,
    byDate: 'Takvimle olur',
    done: 'tamam',
    notYet: 'henüz değil',
    next: 'sıradaki',
    count: (done: number, all: number) => (done === 0 ? `${all} adım` : `${all} adımdan ${done} tanesi tamam`),
  },
};
