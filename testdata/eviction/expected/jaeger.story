  +0.000s   6.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:07.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +3.000s   0.004s    alice: alice create eviction [201] attribution=inferred dry_run=true
  +3.500s   0.004s    alice: alice create eviction (Too Many Requests) [429] ERROR attribution=inferred
  +4.000s   0.004s    alice: alice create eviction [201 rv -> 14 inferred] attribution=inferred
  +5.000s   0.004s    kubelet: system:node:node-1 update status [200 rv 14 -> 15]
  +6.000s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 16]
