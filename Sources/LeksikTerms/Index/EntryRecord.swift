/// What an index knows of one term besides its words.
struct EntryRecord: BitwiseCopyable, Sendable {
  /// The number of the concept, which its source knows.
  var concept: UInt32
  /// The section of the concept, and the term in it: sixteen bits each.
  var place: UInt32
  /// The place in the table of attributes.
  var attributes: UInt32
  /// The first byte in ``TermSection/texts``.
  var text: UInt32

  /// The place of the term in its concept.
  var section: Int { Int(place >> 16) }
  /// The place of the term in its section.
  var term: Int { Int(place & 0xFFFF) }
}
