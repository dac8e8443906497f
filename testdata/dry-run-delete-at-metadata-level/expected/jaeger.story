  +0.000s  21.004s  deployments: shop asked [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 10]
  +5.000s   0.004s    alice: alice delete [200]
 +20.000s   0.004s    kube-controller-manager: system:kube-controller-manager update [200 rv 31 -> 32 inferred]
 +21.000s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 32]

  +0.100s  21.904s  deployments: shop gone [Deployment aaaaaaaa-0002-4000-8000-000000000000] object.deleted=2026-11-23T12:00:06.004000Z
  +0.100s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 11]
  +6.000s   0.004s    alice: alice delete [200]
 +22.000s   0.004s    alice: alice patch (Not Found) [404] ERROR attribution=inferred

  +0.200s   7.104s  deployments: shop hurried [Deployment aaaaaaaa-0003-4000-8000-000000000000] object.deleted=2026-11-23T12:00:07.004000Z
  +0.200s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 12]
  +7.000s   0.004s    alice: alice delete [200]
  +7.300s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 20]

  +0.300s   7.704s  deployments: shop renewed [Deployment aaaaaaaa-0004-4000-8000-000000000000] object.deleted=2026-11-23T12:00:08.004000Z
  +0.300s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 13]
  +8.000s   0.004s    alice: alice delete [200]

  +9.000s   0.204s  deployments: shop renewed [Deployment aaaaaaaa-0004-4000-8000-000000000001]
  +9.000s   0.004s    alice: alice create [201 rv -> 30 inferred] attribution=inferred
  +9.200s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 30]
