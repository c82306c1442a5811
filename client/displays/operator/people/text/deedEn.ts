/** English, what was done beside the race. */
import type { DeedTexts } from './peopleTexts.ts';

export const deedEn: DeedTexts = {
  SignedIn: ({ detail }) => `Signed in as ${detail}`,
  SignedOut: () => 'Signed out',
  PersonInvited: ({ detail }) => `Invited somebody as ${detail}`,
  InvitationWithdrawn: ({ detail }) => `Withdrew an invitation as ${detail}`,
  PersonSignedOut: ({ about, detail }) => `Signed ${about} out, ${detail}`,
  TokenMade: ({ about, detail }) => `Made a token for ${about}, ${detail}`,
  TokenRevoked: ({ about, detail }) => `Revoked the token of ${about}, ${detail}`,
  ScreenNamed: ({ about, detail }) =>
    detail === null ? `Screen ${about} lost its name` : `Screen ${about} named ${detail}`,
  ScreenAssigned: ({ about, detail }) =>
    detail === null ? `Screen ${about} free to show its own address` : `Screen ${about} sent to ${detail}`,
  SceneShown: ({ about, detail }) =>
    detail === null ? `Screen ${about} left to its address` : `Screen ${about} shows ${detail}`,
  DelaySet: ({ about, detail }) =>
    detail === null ? `Delay of screen ${about} left to its address` : `Screen ${about} held back by ${detail} ms`,
  NoticePosted: ({ about, detail }) => `Screen ${about} says “${detail}”`,
  NoticeCleared: ({ about }) => `Message taken from screen ${about}`,
};
