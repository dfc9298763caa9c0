extension Abbreviation {
  /// Spanish abbreviations, those of Dominican legal writing among them.
  ///
  /// Source: RAE, Ortografía de la lengua española (2010), appendix of abbreviations, for the general
  /// ones; the style of Dominican laws and the Gaceta Oficial (`G.O.`) for the legal ones.
  static let spanish: [Abbreviation] =
    // Titles stand before a name, and the first half of a doubled plural before the second.
    list(
      .never,
      """
      sr. sra. srta. sres. sras. dr. dra. dres. dras. lic. licda. licdo. licdos. ing. arq. prof.
      profa. mag. hon. mons. pbro. gral. cnel. tte. sgto. Fr. Sto. Sta. Vda. Gob. Pdte. Pdta.
      EE. FF. DD. RR. CC.
      """)
    // These stand before what they point at: a number, a letter, a Roman numeral or a name.
    + list(
      .never,
      """
      art. arts. artº. núm. núms. nº. nro. nros. pág. págs. párr. párrs. inc. incs. lit. cap. caps.
      tít. vol. vols. ed. eds. fol. fols. exp. dec. ord. reg. secc. cf. cfr. vid. v. vs. ej.
      p.ej. i.e. e.g. av. avda. esq. edif. apdo. urb. tel. tels. teléf. aprox. pp.
      """)
    // Words in their own right, or ends of a citation, when no number follows: `No.`, `apto.`
    + list(.unlessNumber, "no. nos. p. fs. col. res. apto. ext. km. G.O. B.J. s. ss.")
    // These stand at the end of a phrase, which may be the end of the sentence.
    + list(
      .beforeCapital,
      """
      etc. ud. uds. vd. vds. Inc. Ltd. Cía. S.A. S.R.L. C.A. EE.UU. RR.HH. DD.HH. FF.AA. UU. AA. HH. R.D.
      a.m. p.m. a.C. d.C. D.N. N.Y. D.C. q.e.p.d. máx. mín. Jr. hnos.
      """)
}
