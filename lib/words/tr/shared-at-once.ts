import { spoken } from './spoken';

/** Words that more than one surface says, as far as a page needs them at once. */
export const sharedAtOnce = {
  ...spoken,
  cancel: 'Vazgeç',
  undo: 'Geri al',
  saved: 'Kaydedildi',
  opensInTab: 'yeni sekmede açılır',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyRefused: 'Tarayıcı kopyalamaya izin vermedi. Metin seçili: Ctrl+C ile kopyalayın.',
  steps: {
    doneOn: 'Yapıldığı gün',
    seenOnPage: 'sayfada görüldü',
    whyOf: (step: string) => `${step}: ayrıntı`,
    from: (day: string) => `${day} ve sonrası`,
    done: 'tamam',
    notYet: 'henüz değil',
    count: (done: number, all: number) => (done === 0 ? `${all} adım` : `${all} adımdan ${done} tanesi tamam`),
  },
};
