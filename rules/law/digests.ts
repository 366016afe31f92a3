/**
 * What the cited provisions of the Regulations said when they were last read: a digest of each, in both languages,
 * never the text. Written by `npm run law:check -- --record FILE.xml`; not by hand.
 */
export interface Digests {
  /** The day to which the recorded consolidation was current. */
  readonly currentTo: { readonly en?: string; readonly fr?: string }
  readonly provisions: readonly {
    readonly pinpoint: string
    readonly en?: string
    readonly fr?: string
  }[]
}

export const digests: Digests = {
  currentTo: { en: '2026-06-14', fr: '2026-06-14' },
  provisions: [
    { pinpoint: '186(a)', en: 'f9e82382e06c37d9', fr: '8b2c31debbae2454' },
    { pinpoint: '187', en: 'b987732b37987342', fr: 'da3740905a6b08e1' },
    { pinpoint: '197', en: '38dca87121213e40', fr: '4fa25aaa9d73ba62' },
    { pinpoint: '198', en: '1ce5c89012ad229a', fr: '77dd8ed05da96e27' },
    { pinpoint: '199', en: '0b4f7d9a87547a12', fr: 'a21d491cbc5b09fa' },
    { pinpoint: '200(1)(b)', en: '67fae570e8fd32e7', fr: '44618415fed84cb3' },
    { pinpoint: '200(3)(a)', en: '2ad412da14c98bf2', fr: 'eaa33aedf5ad8331' },
    { pinpoint: '200(3)(c)', en: 'aa5fa213c2a6ce83', fr: '9c2442cb21f13864' },
    { pinpoint: '200(3)(e)', en: '813174ad9d09035c', fr: 'cb917ca28ea66943' },
    { pinpoint: '200(3)(f.1)', en: 'af323115a7d29e93', fr: 'd7b84622f0aa5ad0' },
    { pinpoint: '200(3)(g.1)', en: 'bfa721e24c3de073', fr: 'a3327b6484c68f84' },
    { pinpoint: '200(3)(h)', en: 'a876a327d234a5f5', fr: '88b697ac045d27cb' },
    { pinpoint: '204(a)', en: 'b63105e5455978ce', fr: 'e88e4fecaebb2d4d' },
    { pinpoint: '204(c)', en: 'abff9148a6d63f47', fr: '4e33691e900cb6c1' },
    { pinpoint: '204(d)', en: 'a44c26d4d3809f94', fr: 'ba1806058d8e1bd4' },
    { pinpoint: '205(a)', en: 'f5f62e198b4839a7', fr: '6b7671aaa3b1d297' },
    { pinpoint: '205(b)', en: 'cadad83e84a32028', fr: 'd2b56f8619a8378b' },
    { pinpoint: '205(c)(i.1)', en: 'a7851b155651fc64', fr: '066491253f4d56eb' },
    { pinpoint: '205(c)(i.2)', en: '24d5bd75025cbc20', fr: '1d09cc4f5d35fb8f' },
    { pinpoint: '205(c)(i)', en: '010c4d9263e6ba8e', fr: '85ea64ea43e7d5ab' },
    { pinpoint: '205(c)(ii)', en: '05ab48f7519b3230', fr: '3a21353bb50e1589' },
    { pinpoint: '205(d)', en: '17c05c15e1feaf28', fr: '193e53bf24ac175c' },
    { pinpoint: '206(1)(a)', en: '88a03bc6e8cb8a16', fr: '5fd14b7b46580779' },
    { pinpoint: '206(1)(b)', en: '715ffeab3c6d62c0', fr: '2d4f2aa85ca9a93f' },
    { pinpoint: '207', en: 'bf2535f7c6f76f9b', fr: 'd8ac6988f2e150cf' },
    { pinpoint: '207.1', en: '5ea3646aea2d0a15', fr: '2c9c85bba047ad64' },
    { pinpoint: '208(a)', en: '919b6190aa21ec05', fr: '96eb46dd840ca607' },
    { pinpoint: '208(b)', en: '2c588acec86b953f', fr: '6823a75288e78ecf' },
    { pinpoint: '209.11', en: '6caee33cc72f49fa', fr: 'e0b81367938098be' },
    { pinpoint: '303.1', en: '823dddbafa6fccba', fr: '3c26530bf34cc040' },
  ],
}
