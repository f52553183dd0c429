import type { findingLabels as tr } from '../tr/finding-labels';

export const findingLabels: typeof tr = {
  borrowed: "This rule comes from Aksaray's notice; ask your own unit.",
  actions: {
    application: 'Open the application page',
    'self-service': 'Open Online İşlemler',
    mebbis: 'Open MEBBİS',
    popup: 'Open the record',
    'postal-address': 'Copy the address',
    'call-centre': 'Copy the number',
    copied: 'Copied',
    'request-type': 'Show the field',
    signing: 'Show the field',
    dismiss: "Don't show again",
  },
};
