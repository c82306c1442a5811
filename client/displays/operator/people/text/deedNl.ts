/** Dutch, what was done beside the race. */
import type { DeedTexts } from './peopleTexts.ts';

export const deedNl: DeedTexts = {
  SignedIn: ({ detail }) => `Aangemeld als ${detail}`,
  SignedOut: () => 'Afgemeld',
  PersonInvited: ({ detail }) => `Iemand uitgenodigd als ${detail}`,
  InvitationWithdrawn: ({ detail }) => `Uitnodiging als ${detail} ingetrokken`,
  PersonSignedOut: ({ about, detail }) => `${about} afgemeld, ${detail}`,
  TokenMade: ({ about, detail }) => `Sleutel gemaakt voor ${about}, ${detail}`,
  TokenRevoked: ({ about, detail }) => `Sleutel van ${about} ingetrokken, ${detail}`,
  ScreenNamed: ({ about, detail }) =>
    detail === null ? `Naam van scherm ${about} weggehaald` : `Scherm ${about} heet ${detail}`,
  ScreenAssigned: ({ about, detail }) =>
    detail === null ? `Scherm ${about} toont weer zijn eigen adres` : `Scherm ${about} naar ${detail} gestuurd`,
  SceneShown: ({ about, detail }) =>
    detail === null ? `Scherm ${about} volgt weer zijn adres` : `Scherm ${about} toont ${detail}`,
  DelaySet: ({ about, detail }) =>
    detail === null ? `Vertraging van scherm ${about} volgt weer zijn adres` : `Scherm ${about} ${detail} ms vertraagd`,
  NoticePosted: ({ about, detail }) => `Scherm ${about} zegt “${detail}”`,
  NoticeCleared: ({ about }) => `Bericht van scherm ${about} gehaald`,
};
