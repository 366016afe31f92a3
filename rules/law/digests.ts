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
    { pinpoint: '2', en: 'c5705ac8d0228767', fr: '70d63f07f56bf305' },
    { pinpoint: '4', en: 'f0c9990117342a2e', fr: 'c3f4ebbaa2a1e669' },
    { pinpoint: '182', en: '45cbcc22977110b2', fr: 'd0401f1c4f2ca4e5' },
    { pinpoint: '186(a)', en: 'f9e82382e06c37d9', fr: '8b2c31debbae2454' },
    { pinpoint: '186(b)', en: '80882e48ce6b1f65', fr: '8acdef048265037b' },
    { pinpoint: '186(c)', en: '33a7a3a57bfa255e', fr: '5c4b13b709cb0835' },
    { pinpoint: '186(d)', en: 'd24dc09072cf717a', fr: '062b3845a5c8c734' },
    { pinpoint: '186(e.1)', en: 'c0f311efef27ffaa', fr: '955a392e4d9f08fe' },
    { pinpoint: '186(e.2)', en: '4ea2db85bc560935', fr: 'c3b5b6bf6c634e73' },
    { pinpoint: '186(e)', en: 'd9b66e8ee9c47e2d', fr: 'adcb0237081f1f06' },
    { pinpoint: '186(f)', en: '8a5351c72fdd00ed', fr: '6b8624ccd9e70810' },
    { pinpoint: '186(g)', en: 'ae09fb9cb4f51dec', fr: '86dd380ef57451ce' },
    { pinpoint: '186(h)', en: '4d8218cf6d4c5074', fr: '6251851f1b9e9642' },
    { pinpoint: '186(i)', en: '7fbf28a280c3b52f', fr: 'b990aee877261163' },
    { pinpoint: '186(j)', en: 'e683747d75843074', fr: '8c358de1938b5815' },
    { pinpoint: '186(k)', en: '3449fef93d839aeb', fr: '8e3e30b875bfba6b' },
    { pinpoint: '186(l)', en: '8681f71507bb6f04', fr: 'b0513de7bd9bc6f0' },
    { pinpoint: '186(m)', en: '822fc1c69f4995a3', fr: 'aeb1c6bdbbc36312' },
    { pinpoint: '186(n)', en: '28184b8fa2ff668f', fr: '499cdf0bc2835815' },
    { pinpoint: '186(o)', en: '8d4fa1cd69b9bf85', fr: '802d4b4a7fcee136' },
    { pinpoint: '186(p)', en: '9c0ba808156bd587', fr: 'ac7507bacdcbb2b3' },
    { pinpoint: '186(q)', en: '5b028312b42a6df9', fr: 'e43fe9566f82ebfe' },
    { pinpoint: '186(r)', en: 'd8aa9b02c519e0a2', fr: 'c1f40f2b42dd6eb5' },
    { pinpoint: '186(s)', en: 'b9906d2ef6573b61', fr: '0d2280dc124107c1' },
    { pinpoint: '186(t)', en: '7fbb0cf14acb5d7e', fr: '1ac9836e7ef6d160' },
    { pinpoint: '186(u)', en: 'b513e1b324201073', fr: '025afee9d16d3572' },
    { pinpoint: '186(v)', en: '142048881fff6a1c', fr: 'c3e451f92e729ef5' },
    { pinpoint: '186(w)', en: 'cae0dca22efeb05c', fr: '8d4c4a5147b5079b' },
    { pinpoint: '186(x)', en: '0562d35d25c87f99', fr: '2a64bdbb66fd4bdc' },
    { pinpoint: '187', en: 'b987732b37987342', fr: 'da3740905a6b08e1' },
    { pinpoint: '196.2', en: 'e91eab5f624c3201', fr: '4d783bd6ec30a2fc' },
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
    { pinpoint: '201', en: '0e0f868823c1bf65', fr: 'c3a6615e1d537777' },
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
    { pinpoint: '207(b)', en: 'e50177c441352767', fr: '45d9e2bbfdf23029' },
    { pinpoint: '207(c)', en: '3e998e29c218436b', fr: '2c2345b713ac873f' },
    { pinpoint: '207(d)', en: 'ed3f980e2d2c6ab4', fr: 'cdb56ff34898f153' },
    { pinpoint: '208(a)', en: '919b6190aa21ec05', fr: '96eb46dd840ca607' },
    { pinpoint: '208(b)', en: '2c588acec86b953f', fr: '6823a75288e78ecf' },
    { pinpoint: '209.11', en: '6caee33cc72f49fa', fr: 'e0b81367938098be' },
    { pinpoint: '299', en: 'd6413356e57f604b', fr: '10270399f9db9e15' },
    { pinpoint: '303.1', en: '823dddbafa6fccba', fr: '3c26530bf34cc040' },
    { pinpoint: '315.2(4)', en: '890af7cfa4d6dec2', fr: '6c9db99e52a407eb' },
  ],
}
