extension Abbreviation {
  /// Haitian Creole abbreviations, with the French ones that Haitian legal writing uses.
  ///
  /// Source: no reference list of Creole abbreviations is known to us; these are the forms of
  /// official Haitian texts and forms, French and Creole, reviewed by nobody yet.
  static let haitianCreole: [Abbreviation] =
    // Titles stand before a name, and have a capital: `me.` may end a sentence about May.
    list(
      .never,
      """
      Mt. Me. Mes. M. Mm. Mme. Mmes. Mlle. Mr. Mrs. Ms. Dr. Dòk. Dok. Pwof. Prof. Enj. Ing. Kom.
      Insp. Sgt. Lt. Gen. Mgr. Mons. Sr. St. Ste. Pas. Rev.
      """)
    // These stand before what they point at. `At.` and `Atk.` are *atik*.
    + list(
      .never,
      """
      At. Atk. nim. num. nº. n°. paj. pg. par. chap. v. vs. cf. egz. p.ex. i.e. tel.
      """)
    // Words in their own right when no number follows: *vol* is often *vòl* without its accent.
    + list(.unlessNumber, "no. p. art. arts. vol. km.")
    // These stand at the end of a phrase, which may be the end of the sentence.
    + list(.beforeCapital, "elatriye. etc. eks. Inc. S.A. a.m. p.m. P.N.H. D.G. Jr. N.Y. D.C.")
}
