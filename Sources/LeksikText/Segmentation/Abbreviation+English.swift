extension Abbreviation {
  /// English abbreviations, those of United States legal writing among them.
  ///
  /// Source: The Bluebook (tables of case names, court documents and legislative documents) for the
  /// legal ones; common usage for the rest.
  static let english: [Abbreviation] =
    // Titles stand before a name.
    list(
      .never,
      """
      mr. mrs. ms. mx. messrs. dr. drs. prof. Hon. Rev. Fr. Gov. Sen. Rep. Gen. Col. Capt. Lt. Sgt.
      Cpl. Pvt. Det. Atty. Pres. Supt. Insp. St. Mt. Ft.
      """)
    // These stand before what they point at.
    + list(
      .never,
      """
      arts. nos. sec. secs. para. paras. ch. vol. vols. pp. eds. cl. subd. v. vs. cf. e.g. i.e. viz.
      approx. tel. aff'd. rev'd. cert. exh. Fed. Reg. Pub. Op.
      """)
    // Before `Attorney`, `Department`, `Code` far more often than at the end of a sentence.
    + list(.never, "U.S.")
    // Words in their own right, or ends of a citation, when no number follows.
    + list(
      .unlessNumber,
      """
      no. p. art. ex. ext. fig. figs. pt. tit. U.S.C. U.S.C.A. C.F.R. F.R. Stat. S.Ct. L.Ed. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
      """)
    // These stand at the end of a phrase, which may be the end of the sentence.
    + list(
      .beforeCapital,
      """
      etc. al. ed. Inc. Ltd. Co. Corp. L.L.C. LLC. P.C. P.A. L.P. Jr. Sr. Esq. Ave. Blvd. Rd. Ln. Apt.
      Ste. Dept. a.m. p.m. D.C. N.Y. N.J. U.K. U.N. U.S.A. D.R. Ph.D. M.D. J.D. LL.M. B.A. M.A. id.
      seq.
      """)
}
