import LeksikModel
import LeksikText
import Testing

/// Forms an English headword is looked up in.
@Suite struct EnglishVariantsTests {
  @Test(arguments: [
    ("Habeas Corpus", "habeas corpus", KeyTier.case), ("T-visa", "T visa", .case),
    ("garde a vue", "garde à vue", .accent),
    ("pre-trial detention", "pretrial detention", .division),
    ("pre trial detention", "pretrial detention", .division),
    ("safehouse", "safe house", .division),
    ("victim's rights", "victims' rights", .division),
    ("victims’ rights", "victims' rights", .case),
    ("prosecutor office", "prosecutor's office", .division),
    ("non refoulement", "non-refoulement", .case),
    ("nonrefoulement", "non-refoulement", .division), ("medicolegal", "medico-legal", .division),
    // National spellings.
    ("forced labor", "forced labour", .spelling), ("defence counsel", "defense counsel", .spelling),
    ("judgement", "judgment", .spelling), ("offense", "offence", .spelling),
    ("organised crime", "organized crime", .spelling), ("counselling", "counseling", .spelling),
    ("acknowledgement", "acknowledgment", .spelling),
    ("detention center", "detention centre", .spelling),
    ("misdemeanour", "misdemeanor", .spelling), ("harbouring", "harboring", .spelling),
    ("naturalisation", "naturalization", .spelling), ("licence", "license", .spelling),
    ("fulfill", "fulfil", .spelling), ("wilful", "willful", .spelling),
    ("enquiry", "inquiry", .spelling),
    ("paediatrician", "pediatrician", .spelling), ("dialog", "dialogue", .spelling),
    ("analyse", "analyze", .spelling), ("practise", "practice", .spelling),
    ("cheque", "check", .spelling),
    ("travelling", "traveling", .spelling), ("behaviour", "behavior", .spelling),
    ("sentense", "sentence", .spelling), ("programme", "program", .spelling),
    ("grey", "gray", .spelling), ("instalment", "installment", .spelling),
    // Number.
    ("attorneys general", "attorney general", .inflection),
    ("affidavits", "affidavit", .inflection),
    ("victims of trafficking", "victim of trafficking", .inflection),
    ("guilty pleas", "guilty plea", .inflection), ("rape kits", "rape kit", .inflection),
    ("unaccompanied children", "unaccompanied child", .inflection), ("juries", "jury", .inflection),
    ("witnesses", "witness", .inflection),
    ("shelters for minors", "shelter for minors", .inflection),
    ("justices of the peace", "justice of the peace", .inflection),
    ("crises", "crisis", .inflection),
    ("women survivors", "woman survivor", .inflection),
    ("courts of appeal", "court of appeal", .inflection),
    ("injuries", "injury", .inflection), ("search warrants", "search warrant", .inflection),
    ("trafficked persons", "trafficked person", .inflection), ("offences", "offense", .inflection),
    ("processes", "process", .inflection), ("the hearing", "hearing", .inflection),
    ("best interest of the child", "best interests of the child", .inflection),
    ("lawyers' fees", "lawyer's fee", .inflection), ("wives", "wife", .inflection),
    // Verbs.
    ("trafficked", "trafficking", .inflection), ("smuggled", "smuggling", .inflection),
    ("detained", "detain", .inflection), ("charged", "charge", .inflection),
    ("raped", "rape", .inflection),
    ("deporting", "deport", .inflection), ("plea bargaining", "plea bargain", .inflection),
    ("denied", "deny", .inflection), ("testifies", "testify", .inflection),
    ("sentencing", "sentence", .inflection), ("counselled", "counsel", .inflection),
    ("filing", "file", .inflection), ("abused", "abuse", .inflection),
    ("stopped", "stop", .inflection),
    // Actions.
    ("arraigned", "arraignment", .derivation), ("arraignment", "arraigned", .derivation),
    ("imprisoned", "imprisonment", .derivation), ("dismissed", "dismissal", .derivation),
    ("acquitted", "acquittal", .derivation), ("recruited", "recruitment", .derivation),
    ("removed", "removal", .derivation), ("harassed", "harassment", .derivation),
    ("referred", "referral", .derivation),
    // Sounds and interference.
    ("forenzic", "forensic", .sound), ("subpena", "subpoena", .sound),
    ("habeus corpus", "habeas corpus", .sound),
    ("affadavit", "affidavit", .sound), ("restitucion", "restitution", .sound),
    ("estatus", "status", .sound),
    ("assylum", "asylum", .sound), ("attorny", "attorney", .sound),
    ("kidnaping", "kidnapping", .spelling),
    ("perjery", "perjury", .sound), ("baliff", "bailiff", .sound),
    ("garantee", "guarantee", .sound),
    ("excape", "excape", .exact), ("deportacion", "deportation", .sound),
    ("jurisdicsion", "jurisdiction", .sound),
    ("witnes", "witness", .sound), ("prosecuter", "prosecutor", .sound),
    ("sycologist", "psychologist", .sound),
    ("coertion", "coercion", .sound), ("testimoney", "testimony", .sound),
  ])
  func areFound(variant: String, headword: String, tier: KeyTier) {
    let found = TermKeys.tier(of: variant, matching: headword, in: .english)
    #expect(
      found.map { $0 <= tier } ?? false, "\(variant) → \(headword): \(String(describing: found))")
  }

  @Test(arguments: [
    ("convict", "conviction"), ("prosecutor", "prosecution"), ("trafficker", "trafficking"),
    ("rap", "rape"), ("damage", "damages"), ("custom", "customs"), ("four", "for"), ("hour", "hor"),
    ("filling", "filing"), ("prise", "prize"), ("state", "statement"), ("depart", "department"),
    ("employer", "employee"), ("trial", "try"), ("bail", "bailiff"), ("parole", "patrol"),
    ("statue", "statute"), ("judge", "judgment"), ("jury", "juror"), ("marry", "marital"),
    ("plan", "plane"), ("hop", "hope"), ("legal", "illegal"),
    ("guilty", "not guilty"), ("smuggler", "smuggled"), ("arm", "arms"), ("new", "news"),
    ("detention", "detainee"), ("adoption", "adopted"), ("proceed", "process"), ("wed", "we"),
    ("advise", "advice"), ("personal", "personnel"), ("council", "counsel"),
    ("warrant", "warranty"),
  ])
  func differentWordsStayApart(one: String, other: String) {
    for (query, headword) in [(one, other), (other, one)] {
      let found = TermKeys.tier(of: query, matching: headword, in: .english)
      #expect(
        found.map { $0.rung > .inflection } ?? true,
        "\(query) = \(headword): \(String(describing: found))")
    }
  }
}
