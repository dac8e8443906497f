//! A proxy that tunnels to one server, whatever host it is asked for.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What the proxy was asked, line by line.
pub(crate) struct Proxy {
    pub(crate) address: String,
    asked: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Proxy {
    /// Tunnels to the server of a URL, or refuses with a status, until the test's process ends.
    pub(crate) fn start(url: &str, refusal: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let proxy = Self { address, asked: Arc::clone(&asked) };
        let server = url.split_once("//").unwrap().1.to_owned();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (asked, server) = (Arc::clone(&asked), server.clone());
                std::thread::spawn(move || tunnel(client, &server, refusal, &asked));
            }
        });
        proxy
    }

    /// What it was asked.
    pub(crate) fn asked(&self) -> Vec<Vec<String>> {
        self.asked.lock().unwrap().clone()
    }
}

fn tunnel(mut client: TcpStream, server: &str, refusal: Option<&str>, asked: &Mutex<Vec<Vec<String>>>) {
    let head = BufReader::new(client.try_clone().unwrap()).lines();
    let head = head.map_while(Result::ok).take_while(|line| !line.is_empty());
    asked.lock().unwrap().push(head.collect());
    let status = refusal.unwrap_or("200 OK");
    client.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).unwrap();
    if refusal.is_some() {
        return;
    }
    let mut server = TcpStream::connect(server).unwrap();
    let (mut from, mut to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
    std::thread::spawn(move || drop(std::io::copy(&mut from, &mut to)));
    // Whichever side has enough ends it.
    drop(std::io::copy(&mut client, &mut server));
}
