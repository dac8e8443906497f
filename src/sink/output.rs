//! A document on its way into a target.

use super::{Complete, Encoder, Format, Target, TargetError};

/// Writes encoded traces in order, with what the format wants around them.
pub struct Output {
    encoder: &'static dyn Encoder,
    target: Target,
    begun: bool,
    frame: Vec<u8>,
    /// See [`Encoder::number`].
    taken: u64,
}

impl Output {
    /// A document in `format` for `target`. Writes nothing yet.
    pub fn new(format: Format, target: Target) -> Self {
        Self { encoder: format.encoder(), target, begun: false, frame: Vec::new(), taken: 0 }
    }

    /// The same in other words of its format; nothing is written yet.
    #[must_use]
    pub fn encoded_by(self, format: Format) -> Self {
        Self { encoder: format.encoder(), ..self }
    }

    /// The encoder with which the traces have to be encoded.
    pub fn encoder(&self) -> &'static dyn Encoder {
        self.encoder
    }

    /// Appends encoded traces: one, or several that already have [`Encoder::between`] between them.
    /// Nothing for empty bytes.
    ///
    /// # Errors
    /// If the target cannot be written; see [`TargetError::is_broken_pipe`].
    pub fn append(&mut self, traces: &[u8]) -> Result<(), TargetError> {
        if traces.is_empty() {
            return Ok(());
        }
        if self.begun {
            self.encoder.between(&mut self.frame);
        }
        self.begin();
        self.write_frame()?;
        self.target.write(&self.encoder.number(traces, &mut self.taken))
    }

    /// Ends the document and puts it in its place. Returns its size in bytes.
    ///
    /// # Errors
    /// If the target cannot be written; see [`TargetError::is_broken_pipe`].
    pub fn finish(self) -> Result<u64, TargetError> {
        self.complete()?.place()
    }

    /// Ends the document.
    ///
    /// # Errors
    /// If the target cannot be written; see [`TargetError::is_broken_pipe`].
    pub fn complete(mut self) -> Result<Complete, TargetError> {
        self.begin();
        self.encoder.end(&mut self.frame);
        self.write_frame()?;
        self.target.complete()
    }

    fn begin(&mut self) {
        if !self.begun {
            self.encoder.begin(&mut self.frame);
            self.begun = true;
        }
    }

    fn write_frame(&mut self) -> Result<(), TargetError> {
        self.target.write(&self.frame)?;
        self.frame.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sink::tests::{document, sample};

    #[test]
    fn pieces_make_the_document() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("out");
        for format in Format::ALL {
            for pieces in [&[][..], &[0], &[1], &[0, 2, 0, 1, 1]] {
                let mut output = Output::new(format, Target::create(&path).unwrap());
                for &traces in pieces {
                    let mut piece = Vec::new();
                    for i in 0..traces {
                        if i > 0 {
                            output.encoder().between(&mut piece);
                        }
                        output.encoder().trace(&sample(), &mut piece);
                    }
                    output.append(&piece).unwrap();
                }
                let size = output.finish().unwrap();
                let written = std::fs::read_to_string(&path).unwrap();
                assert_eq!(written, document(format.encoder(), &vec![sample(); pieces.iter().sum()]));
                assert_eq!(size, written.len() as u64);
            }
        }
    }
}
