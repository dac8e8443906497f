//! Chance that is the same for the same seed.

/// SplitMix64: one multiplication chain a number, and every seed is a good one.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }

    pub(crate) fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.below(most - least + 1)
    }

    /// Whether something happens that happens so often in a thousand times.
    pub(crate) fn permille(&mut self, often: u32) -> bool {
        self.below(1000) < u64::from(often)
    }

    /// A delay in microseconds with a long tail, as those of servers have: the product of two draws lies
    /// around `typical` and reaches sixteen times as much.
    pub(crate) fn delay(&mut self, typical: u64) -> u64 {
        let spread = 1 << self.below(5);
        typical / 4 * spread / 4 + self.below(typical * spread / 4 + 1)
    }

    pub(crate) fn uid(&mut self) -> u128 {
        u128::from(self.next()) << 64 | u128::from(self.next())
    }
}
