  +0.000s   8.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +4.000s   0.004s    bob: bob delete [200 rv -> 11]
  +8.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12]
