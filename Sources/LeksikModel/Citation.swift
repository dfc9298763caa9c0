/// A reference to a law or other legal instrument, and whether anyone has checked it.
///
/// ```swift
/// let citation = Citation(instrument: "Ley 137-03", article: "art. 3", check: .unchecked)
/// print(citation)  // Ley 137-03 art. 3 (unchecked)
/// ```
public struct Citation: Sendable, Hashable {
  /// Whether the article has been read against the text of the instrument.
  public enum Check: String, Sendable, Hashable, CaseIterable {
    /// Read in the instrument itself.
    case checked
    /// Some of the articles named were read.
    case partly
    /// From knowledge or second hand; verify before use.
    case unchecked
  }

  /// The instrument by its short name: `"Ley 137-03"`, `"22 USC"`.
  public var instrument: String
  /// The article, section or paragraph, as the instrument counts it; `nil` for the whole of it.
  public var article: String?
  /// Whether anyone has checked it.
  public var check: Check
  /// The days on which the cited provision is in force, where known.
  public var validity: Validity?
  /// Anything a reader must know: repealed by, amended by; `nil` when there is nothing.
  public var remark: String?

  /// A citation of `instrument`; `check` says whether anyone has read it there.
  public init(
    instrument: String, article: String? = nil, check: Check, validity: Validity? = nil,
    remark: String? = nil
  ) {
    self.instrument = instrument
    self.article = article
    self.check = check
    self.validity = validity
    self.remark = remark
  }
}

extension Citation: CustomStringConvertible {
  /// The instrument, the article, and the check unless it is `checked`.
  public var description: String {
    let place = article.map { "\(instrument) \($0)" } ?? instrument
    return check == .checked ? place : "\(place) (\(check.rawValue))"
  }
}
