/// Memory that a search uses again and again: it grows, and what is new in it is zero.
struct ScratchBuffer<Element: BitwiseCopyable & ExpressibleByIntegerLiteral>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity = 64

  init() {
    base = .allocate(capacity: 64)
    base.initialize(repeating: 0, count: 64)
  }

  /// Makes room for `count` elements; what was there before stays.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    let larger = max(count, capacity * 2)
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    memory.update(from: base, count: capacity)
    (memory + capacity).initialize(repeating: 0, count: larger - capacity)
    base.deallocate()
    (base, capacity) = (memory, larger)
  }

  deinit { base.deallocate() }
}
