#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory that a search uses again and again: it grows, and what is new in it is zero.
///
/// The system hands out zeros without touching them, so a large buffer of which a search uses little
/// costs little.
struct ScratchBuffer<Element: BitwiseCopyable & ExpressibleByIntegerLiteral>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  init() {
    (base, capacity) = (Self.zeros(64), 64)
  }

  /// Makes room for `count` elements; what was there before stays.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    let larger = max(count, capacity * 2)
    let memory = Self.zeros(larger)
    memory.update(from: base, count: capacity)
    free(base)
    (base, capacity) = (memory, larger)
  }

  private static func zeros(_ count: Int) -> UnsafeMutablePointer<Element> {
    guard let memory = calloc(count, MemoryLayout<Element>.stride) else {
      preconditionFailure("no memory for a search")
    }
    return memory.bindMemory(to: Element.self, capacity: count)
  }

  deinit { free(base) }
}
