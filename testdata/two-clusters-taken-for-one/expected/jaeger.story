  +0.000s   0.000s  namespaces: kube-system [Namespace cccccccc-0000-4000-8000-000000000001]

+2678400.000s   0.000s  namespaces: kube-system [Namespace cccccccc-0000-4000-8000-000000000002]

+842.000s   0.000s  deployments: shop web [Deployment aaaaaaaa-0000-4000-8000-000000000002]

+2679242.000s   0.000s  deployments: shop web [Deployment bbbbbbbb-0000-4000-8000-000000000002]
