  +0.000s   0.004s  leases: kube-system kube-scheduler [Lease aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:00.000000Z
  +0.000s   0.004s    kube-scheduler: system:kube-scheduler update [200 rv 13 -> 14] diff.base=unknown
