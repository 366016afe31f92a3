/**
 * Working without a network. The only door to this folder. The build makes the service worker (`sw.js`, by Workbox) that
 * keeps a copy of every file after the first visit; here it is registered, and a newer version is told of.
 *
 * A new version never takes over by itself: a half-answered questionnaire must not change its rules under the person.
 */
export { keepOffline } from './keepOffline.ts'
export type { OfflineBrowser, Update } from './keepOffline.ts'
