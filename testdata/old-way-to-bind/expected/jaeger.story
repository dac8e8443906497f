  +0.000s   1.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +1.000s   0.004s    kube-scheduler: system:kube-scheduler create binding [201]
