/** To import this file is to evaluate its layer of the build (`layers` in .tools/layers.js). */
export const layer = 'streams'
